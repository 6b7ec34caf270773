// `npm run site`: the documents as pages with a search, and the playground, in build/site (or the folder that is named). Any static host shows it.
import { buildSite } from './site/build.mjs';

const out = process.argv[2] ?? 'build/site';
const pages = await buildSite(process.cwd(), out);
console.log(`${pages} pages in ${out}`);
