import { INDEX_ID, type PageItem } from '../page-data.js';
import { start } from './start.js';

const items = JSON.parse(document.getElementById(INDEX_ID)?.textContent ?? '[]') as readonly PageItem[];
const root = document.getElementById('app');
if (root && items.length > 0) start(root, items);
