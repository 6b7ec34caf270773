// The script of every page: the search, and folds that are open where there is room.
import { excerptOf, makeSearch } from './search.mjs';

/** Answers below the box; all of them are on the page of the search. */
const MAX_SHOWN = 8;
const MAX_ON_PAGE = 40;
const EXCERPT = 180;
const WIDE = '(min-width: 80rem)';

const root = document.documentElement.dataset.root;
const form = document.querySelector('form');
const input = form.querySelector('input');
const panel = form.querySelector('.found');
let searching = null;

/** The search, made once the first is asked for. */
function load() {
  searching ??= fetch(`${root}search.json`)
    .then((answer) => answer.json())
    .then(makeSearch);
  return searching;
}

async function show(question, place, max) {
  const list = place.querySelector('ol');
  const status = place.querySelector('[role=status]');
  const search = await load();
  const found = search(question);
  list.replaceChildren(...found.slice(0, max).map(answer));
  const more = found.length > max ? ', the best of them' : '';
  status.textContent = found.length === 0 ? `Nothing found for “${question}”.` : `${found.length} found${more}:`;
}

function answer(section) {
  const link = document.createElement('a');
  link.href = root + section.url;
  const title = document.createElement('strong');
  title.textContent = section.title;
  const page = document.createElement('span');
  page.textContent = section.page;
  const excerpt = document.createElement('small');
  excerpt.textContent = excerptOf(section, EXCERPT);
  link.append(title, ' ', page, excerpt);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

async function update() {
  const question = input.value.trim();
  if (question !== '') await show(question, panel, MAX_SHOWN);
  // Who has typed on meanwhile is answered by a later call.
  if (input.value.trim() === question) panel.hidden = question === '' || !form.contains(document.activeElement);
}

/** Arrows go through the answers, from the box and back to it; Escape closes them. */
function onKey(event) {
  if (event.key === 'Escape' && !panel.hidden) {
    panel.hidden = true;
    input.focus();
    event.preventDefault();
  }
  const direction = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!direction || panel.hidden) return;
  const stops = [input, ...panel.querySelectorAll('a')];
  const next = stops[stops.indexOf(document.activeElement) + direction];
  if (next) next.focus();
  event.preventDefault();
}

input.addEventListener('focus', () => {
  load();
  update();
});
input.addEventListener('input', update);
form.addEventListener('keydown', onKey);
form.addEventListener('submit', (event) => {
  if (input.value.trim() === '') event.preventDefault();
});
form.addEventListener('focusout', ({ relatedTarget }) => {
  if (!form.contains(relatedTarget)) panel.hidden = true;
});
// A link of the panel keeps the focus within the form until the click has come.
panel.addEventListener('mousedown', (event) => event.preventDefault());
document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest('input, textarea, [contenteditable]');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  input.focus();
});

const contents = document.querySelector('.contents');
if (contents) {
  const wide = matchMedia(WIDE);
  const follow = () => contents.toggleAttribute('open', wide.matches);
  wide.addEventListener('change', follow);
  follow();
}

const results = document.querySelector('#results');
const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (results && asked !== '') {
  input.value = asked;
  document.title = `${asked} · curvelint`;
  show(asked, results, MAX_ON_PAGE);
}
