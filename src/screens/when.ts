const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** A moment, in milliseconds since 1970, as people say it. */
export const when = (moment: number): string => day.format(moment);
