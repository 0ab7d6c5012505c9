/** Installs what is missing, so that one command works on a fresh clone. Plain JavaScript: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const at = (path) => resolve(root, path);

function run(command, args) {
  const shell = process.platform === 'win32';
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  return done.status === 0;
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Alongside needs node 20.19 or newer; this is ${process.version}.`);

const installed = at('node_modules/.package-lock.json');
const lock = at('package-lock.json');
const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
if (!fresh && !run('npm', ['ci', '--no-audit', '--no-fund'])) {
  fail('The packages could not be installed. Check the connection, then run the command again.');
}

const browsers = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];
const hasBrowser = () => browsers.some((path) => path !== '' && existsSync(path));

function installBrowser() {
  const asRoot = process.getuid?.() === 0;
  if (!existsSync('/usr/bin/apt-get')) return false;
  const sudo = asRoot ? [] : ['sudo', '-n'];
  const apt = (...args) => run([...sudo, 'apt-get', ...args][0], [...sudo, 'apt-get', ...args].slice(1));
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
}

if (process.argv.includes('--browser') && !hasBrowser() && !(installBrowser() && hasBrowser())) {
  fail('The browser tests need Chromium. Install it, or set CHROMIUM_PATH to where it is, then run the command again.');
}
