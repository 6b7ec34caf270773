import path, { type PlatformPath } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandPatterns } from '../../../src/read/find/expand.js';
import type { Disk, Entry } from '../../../src/read/find/search.js';

/** A disk that holds these files, as a system of that kind shows it. */
function diskOf(files: readonly string[], system: PlatformPath): Disk {
  const same = (one: string) => (system === path.win32 ? one.toLowerCase() : one);
  const whole = files.map((file) => system.resolve(file));
  const below = (folder: string) => {
    const top = system.resolve(folder);
    return whole.filter((file) => same(file).startsWith(same(top.endsWith(system.sep) ? top : top + system.sep)));
  };
  const kindOf = (one: string) => {
    if (whole.some((file) => same(file) === same(system.resolve(one)))) return 'file';
    return below(one).length > 0 ? 'folder' : 'none';
  };
  const list = (folder: string): readonly Entry[] => {
    const start = system.resolve(folder).replace(/[\\/]$/, '').length + 1;
    const names = new Set(below(folder).map((file) => file.slice(start).split(system.sep)[0]!));
    return [...names].sort().map((name) => {
      const kind = kindOf(system.join(folder, name));
      return { name, isFile: () => kind === 'file', isDirectory: () => kind === 'folder', isSymbolicLink: () => false };
    });
  };
  return { kindOf, list, realOf: (one) => (kindOf(one) === 'none' ? null : system.resolve(one)) };
}

function expander(files: readonly string[], root: string, system: PlatformPath) {
  return (...patterns: string[]) => {
    const { candidates, absent } = expandPatterns(patterns, { root, maxFiles: 100, disk: diskOf(files, system), system });
    return { shown: candidates.map(({ shown }) => shown), absent: absent.map(({ pattern, near }) => ({ pattern, near })) };
  };
}

describe('a glob that matches a folder', () => {
  const find = expander(
    ['/w/runs/a/log.csv', '/w/runs/a/deep/er/log.csv', '/w/runs/b/log.csv', '/w/runs/top.csv', '/w/other/log.csv'],
    '/w',
    path.posix,
  );
  const all = ['runs/a/deep/er/log.csv', 'runs/a/log.csv', 'runs/b/log.csv', 'runs/top.csv'];

  it.each([
    ['runs/*', all],
    ['r*', all],
    ['./runs/*', all],
    ['runs/{a,x}', ['runs/a/deep/er/log.csv', 'runs/a/log.csv']],
    ['runs/?', all.slice(0, 3)],
    ['runs/**/deep', ['runs/a/deep/er/log.csv']],
    ['runs/*/er', []],
    ['runs/*.csv', ['runs/top.csv']],
    ['runs/*/*.csv', ['runs/a/log.csv', 'runs/b/log.csv']],
  ])('leads to all that lies below: %s', (pattern, shown) => {
    expect(find(pattern).shown).toEqual(shown);
  });

  it('leaves out all that lies below with !', () => {
    expect(find('runs', '!runs/a*').shown).toEqual(['runs/b/log.csv', 'runs/top.csv']);
    expect(find('runs', '!**/deep').shown).toEqual(['runs/a/log.csv', 'runs/b/log.csv', 'runs/top.csv']);
  });
});

describe('paths of Windows', () => {
  const find = expander(
    ['C:\\w\\runs\\a\\log.csv', 'C:\\w\\runs\\b\\log.csv', 'D:\\logs\\x.csv', '\\\\server\\share\\runs\\y.csv'],
    'C:\\w',
    path.win32,
  );

  it.each([
    ['runs\\a\\log.csv', ['runs/a/log.csv']],
    ['runs/a/log.csv', ['runs/a/log.csv']],
    ['.\\runs\\a', ['runs/a/log.csv']],
    ['runs\\*\\log.csv', ['runs/a/log.csv', 'runs/b/log.csv']],
    ['runs\\**', ['runs/a/log.csv', 'runs/b/log.csv']],
    ['C:\\w\\runs\\a\\log.csv', ['runs/a/log.csv']],
    ['c:\\W\\runs\\a\\log.csv', ['runs/a/log.csv']],
    ['c:/w/runs/*/log.csv', ['runs/a/log.csv', 'runs/b/log.csv']],
    ['D:\\logs\\x.csv', ['D:/logs/x.csv']],
    ['D:\\*\\x.csv', ['D:/logs/x.csv']],
    ['D:\\**', ['D:/logs/x.csv']],
    ['\\\\server\\share\\runs\\y.csv', ['//server/share/runs/y.csv']],
    ['\\\\server\\share\\**', ['//server/share/runs/y.csv']],
    ['\\\\server\\share\\runs\\*.csv', ['//server/share/runs/y.csv']],
    ['\\\\?\\C:\\w\\runs\\a\\log.csv', ['runs/a/log.csv']],
    ['\\\\?\\C:\\w\\runs\\*', ['runs/a/log.csv', 'runs/b/log.csv']],
    ['\\\\?\\UNC\\server\\share\\runs', ['//server/share/runs/y.csv']],
  ])('%s', (pattern, shown) => {
    expect(find(pattern)).toEqual({ shown, absent: [] });
  });

  it('are left out with !, too', () => {
    expect(find('runs', '!runs\\a').shown).toEqual(['runs/b/log.csv']);
    expect(find('runs', '!RUNS\\*\\LOG.csv', '!**\\a').shown).toEqual(['runs/b/log.csv']);
  });

  it('are the same in capitals: a file is read once', () => {
    expect(find('runs\\a\\log.csv', 'RUNS\\A\\LOG.CSV', 'c:\\w\\runs\\a').shown).toHaveLength(1);
  });

  it('have near ones', () => {
    expect(find('rnus\\a\\log.csv').absent).toEqual([{ pattern: 'rnus/a/log.csv', near: 'runs/a/log.csv' }]);
  });
});

describe('a backslash elsewhere', () => {
  const find = expander(['/w/runs/a/log.csv', '/w/runs\\b.csv', '/w/c\\d/log.csv'], '/w', path.posix);

  it('is a letter of a name, in a glob, too', () => {
    expect(find('runs\\b.csv').shown).toEqual(['runs\\b.csv']);
    expect(find('runs\\*.csv').shown).toEqual(['runs\\b.csv']);
    expect(find('c\\d').shown).toEqual(['c\\d/log.csv']);
  });

  it('is taken for the mistake that it mostly is where nothing is called so', () => {
    expect(find('runs\\a\\log.csv').absent).toEqual([{ pattern: 'runs\\a\\log.csv', near: 'runs/a/log.csv' }]);
  });
});
