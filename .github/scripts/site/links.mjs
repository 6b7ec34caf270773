// Where the links and pictures of a document lead on the site.
import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { REPOSITORY, SITE } from './sources.mjs';

/** Files of the repository that the site has a copy of. */
const COPIED = [/^\.github\/.*\.(?:svg|jpg|png)$/, /^dist\/[\w.]+\.schema\.json$/];
const PLAYGROUND = 'playground/';

/**
 * Resolves links against the pages; `places`: path of a document → what `pagesOf` says of it. `toUrl(path, href)` is an address on the
 * site, from its root, or one elsewhere. `assets`: path in the repository → address on the site, of what was linked so far. What leads to
 * nothing is listed in `broken`.
 */
export function makeLinks(root, places) {
  const assets = new Map();
  const broken = [];
  const urls = new Set([...places.values()].flatMap((own) => [...own.values()]));

  function toUrl(path, href) {
    if (href.startsWith(SITE)) return ofSite(path, href.slice(SITE.length));
    if (/^[a-z][a-z+.-]*:/i.test(href)) return href;
    const [file, hash = ''] = href.split('#');
    const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file)).replace(/\/$/, '');
    const own = places.get(target);
    if (own) return own.get(hash) ?? lost(path, href);
    if (!existsSync(join(root, target))) return lost(path, href);
    if (COPIED.some((one) => one.test(target))) {
      assets.set(
        target,
        target.replace(/^\.github\/|^dist\//, (folder) => (folder === 'dist/' ? 'schema/' : 'assets/')),
      );
      return assets.get(target);
    }
    const kind = statSync(join(root, target)).isDirectory() ? 'tree' : 'blob';
    return `${REPOSITORY}/${kind}/main/${target}${hash === '' ? '' : `#${hash}`}`;
  }

  function ofSite(path, url) {
    const known = url === '' || url.startsWith(PLAYGROUND) || urls.has(url);
    return known ? url || 'index.html' : lost(path, SITE + url);
  }

  function lost(path, href) {
    broken.push(`${path}: ${href}`);
    return href;
  }

  return { toUrl, assets, broken };
}

/** An address on the site as a page at `from` writes it; one elsewhere as it is. */
export function relativeTo(from, url) {
  if (/^[a-z][a-z+.-]*:/i.test(url)) return url;
  const [file, hash] = url.split('#');
  const path =
    file === from && hash !== undefined ? '' : posix.relative(posix.dirname(from), file) + (file.endsWith('/') ? '/' : '');
  return path + (hash === undefined ? '' : `#${hash}`);
}
