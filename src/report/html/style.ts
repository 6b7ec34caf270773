const DARK =
  '--text: #e6edf3; --muted: #9198a1; --line: #30363d; --soft: #161b22; --page: #0d1117; --error: #ff7b72; --warning: #e3b341; --notice: #79c0ff; --pass: #56d364; color-scheme: dark;';

/** The page's whole style: system fonts, light and dark by the reader's setting or choice, fit for a phone and for paper. */
export const STYLE = `
:root { color-scheme: light; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --page: #fff; --error: #b42318; --warning: #8a6100; --notice: #0550ae; --pass: #1a7f37; }
@media (prefers-color-scheme: dark) { :root:not([data-theme]) { ${DARK} } }
:root[data-theme="dark"] { ${DARK} }
* { box-sizing: border-box; } [hidden] { display: none !important; }
body { margin: 0; font: 16px/1.55 system-ui, sans-serif; color: var(--text); background: var(--page); } main { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; overflow-wrap: anywhere; } h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p, li, dd { max-width: 48rem; overflow-wrap: anywhere; } a { color: var(--notice); }
.verdict { border-left: .35rem solid var(--notice); padding: .8rem 1rem; background: var(--soft); } .verdict.fail, .verdict.no-data { border-color: var(--error); } .verdict.warn { border-color: var(--warning); } .verdict.pass { border-color: var(--pass); }
.verdict p { margin: .2rem 0; } .verdict ul { margin: .4rem 0 0; padding-left: 1.2rem; }
.scroll { overflow-x: auto; } .scroll.tall { max-height: 24rem; overflow: auto; } table { border-collapse: collapse; margin: .5rem 0; font-variant-numeric: tabular-nums; } caption { text-align: left; color: var(--muted); padding-bottom: .3rem; } th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } thead th { color: var(--muted); font-weight: 600; }
figure { margin: 1rem 0; } figure svg { max-width: 100%; height: auto; display: block; } figure svg text { font-family: Inter, system-ui, sans-serif; } figcaption { color: var(--muted); font-size: .875rem; }
.dark { display: none; } @media (prefers-color-scheme: dark) { .dark { display: block; } .light { display: none; } }
.finding { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem 1rem; margin: .8rem 0; scroll-margin: 1rem; } .finding h3 { margin-top: .2rem; } .finding.current { border-color: var(--notice); box-shadow: 0 0 0 1px var(--notice); }
.letter { display: inline-block; min-width: 1.75rem; height: 1.75rem; padding: 0; line-height: 1.6rem; text-align: center; border: 1px solid currentColor; border-radius: .25rem; margin-right: .4rem; font: inherit; font-weight: 700; color: var(--text); background: var(--page); } button.letter.current { background: var(--text); color: var(--page); }
.error { color: var(--error); } .warning { color: var(--warning); } .notice { color: var(--notice); } .muted { color: var(--muted); }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; } th code { overflow-wrap: normal; white-space: nowrap; } summary { cursor: pointer; padding: .15rem 0; } dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .4rem 0; } dt { color: var(--muted); } dd { margin: 0; }
button, select, input { font: inherit; font-size: .875rem; color: var(--text); background: var(--soft); border: 1px solid var(--line); border-radius: .35rem; padding: .2rem .6rem; min-height: 1.9rem; } button { cursor: pointer; } :focus-visible { outline: 2px solid var(--notice); outline-offset: 2px; }
button[aria-pressed="false"] { color: var(--muted); background: transparent; border-style: dashed; } button[aria-pressed="false"]:has(.swatch) { text-decoration: line-through; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0; }
.bar { display: flex; justify-content: flex-end; margin: 1rem 0 0; } article > h2:first-child { margin-top: 0; } article { min-width: 0; }
.split { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 1.5rem; align-items: start; } .picker { position: sticky; top: 1rem; display: grid; gap: .3rem; } .picker .count { margin: 0; font-size: .875rem; }
.list { max-height: min(70vh, 36rem); overflow-y: auto; border: 1px solid var(--line); border-radius: .35rem; } .space { position: relative; }
.row { position: absolute; left: 0; right: 0; height: 44px; padding: .15rem .6rem; line-height: 1.2; font-size: .8125rem; cursor: pointer; display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: .5rem; align-content: center; border-bottom: 1px solid var(--line); } .row > * { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .row bdi { grid-column: 1 / -1; font-weight: 600; }
.row[aria-selected="true"] { background: var(--soft); box-shadow: inset .25rem 0 var(--notice); } .list:focus-visible .row.active, .row:hover { background: var(--soft); } .list:focus-visible .row.active { outline: 2px solid var(--notice); outline-offset: -2px; } .row.absent bdi { font-weight: 400; font-style: italic; }
.controls { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; justify-content: space-between; margin: .8rem 0 .4rem; } .controls > div { display: flex; flex-wrap: wrap; gap: .3rem; }
.swatch { display: inline-block; width: 1.4em; border-top: 3px solid; vertical-align: middle; margin-right: .4em; } .swatch.baseline { border-top-style: dashed; }
.letters { position: relative; height: 2rem; } .letters .letter { position: absolute; margin: 0; font-size: .875rem; } .plots { scroll-margin: 3rem; touch-action: pan-y; } .charts { scroll-margin: 1rem; } .readout { min-height: 3.2em; margin: .2rem 0; font-size: .875rem; max-width: none; }
.further > .scroll { max-height: 14rem; overflow-y: auto; display: flex; flex-wrap: wrap; gap: .3rem; padding: .3rem 0; } .further > input { margin: .3rem 0; } .further button { max-width: 100%; overflow-wrap: anywhere; text-align: left; }
.uplot { font-family: inherit; } .u-select { background: color-mix(in srgb, var(--notice) 25%, transparent); } .u-hz .u-cursor-x, .u-hz .u-cursor-y, .u-vt .u-cursor-x, .u-vt .u-cursor-y { border-color: var(--muted); }
@media (max-width: 800px) { .split { grid-template-columns: minmax(0, 1fr); } .picker { position: static; } .list { max-height: 14rem; } td:last-child { min-width: 12rem; } }
@media print { main { max-width: none; padding: 0; } .bar, .picker, .controls > :last-child, .controls [aria-pressed="false"], .readout { display: none; } .split { display: block; } .finding, .uplot { break-inside: avoid; } details:not([open])::details-content { content-visibility: visible; display: block; } details.values, details.further { display: none; } }
`.trim();
