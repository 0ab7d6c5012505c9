// Asks for the visit's opening while the game itself is still on its way.
const visit = /^#\/visit\/([a-z0-9-]+)/.exec(location.hash)?.[1];
if (visit) {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `visits/${visit}.visit.json` });
  document.head.append(link);
}
