// Bundles the script of the HTML report: src/report/html/app/main.ts and uPlot in one file. Same sources, same bytes.
import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

export async function bundlePageApp() {
  const bundle = await rolldown({
    input: 'src/report/html/app/main.ts',
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    tsconfig: false,
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  const { version } = JSON.parse(readFileSync('node_modules/uplot/package.json', 'utf8'));
  const notice = `/*! with uPlot ${version}, MIT, Copyright (c) Leon Sorokin */`;
  // The text stands inside a script element, which only this could end.
  const script = `${notice}\n${output[0].code.trim().replaceAll('</script', '<\\/script')}`;
  return { script, style: readFileSync('node_modules/uplot/dist/uPlot.min.css', 'utf8').trim() };
}
