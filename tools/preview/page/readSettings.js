/**
 * What the page's address says: who looks (`as`), where (`in`), and how it is shown.
 *
 * @typedef {{ as: string, in: string, theme: 'dark' | 'light', width: 'desktop' | 'phone' }} Settings
 */

/** @returns {Settings} */
export function readSettings() {
  const query = new URLSearchParams(location.search);
  const prefersLight = matchMedia('(prefers-color-scheme: light)').matches;
  const theme = query.get('theme') ?? (prefersLight ? 'light' : 'dark');
  return {
    as: query.get('as') ?? '',
    in: query.get('in') ?? '',
    theme: theme === 'light' ? 'light' : 'dark',
    width: query.get('width') === 'phone' ? 'phone' : 'desktop',
  };
}

/**
 * Keeps them in the address, so that it can be opened again as it is.
 *
 * @param {Settings} settings
 */
export function keepSettings(settings) {
  const query = new URLSearchParams(Object.entries(settings).filter(([, value]) => value !== ''));
  history.replaceState(null, '', `?${query}`);
}
