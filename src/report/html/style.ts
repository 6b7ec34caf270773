/** The page's whole style: system fonts, light and dark by the reader's setting, fit for a phone and for paper. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --page: #fff; --error: #b42318; --warning: #8a6100; --notice: #0550ae; --pass: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --muted: #9198a1; --line: #30363d; --soft: #161b22; --page: #0d1117; --error: #ff7b72; --warning: #e3b341; --notice: #79c0ff; --pass: #56d364; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; font: 16px/1.55 system-ui, sans-serif; color: var(--text); background: var(--page); }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; } h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
.verdict { border-left: .35rem solid var(--notice); padding: .8rem 1rem; background: var(--soft); } .verdict.fail, .verdict.no-data { border-color: var(--error); } .verdict.warn { border-color: var(--warning); } .verdict.pass { border-color: var(--pass); }
.verdict p { margin: .2rem 0; } .verdict ul { margin: .4rem 0 0; padding-left: 1.2rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; margin: .5rem 0; font-variant-numeric: tabular-nums; } caption { text-align: left; color: var(--muted); padding-bottom: .3rem; } th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } thead th { color: var(--muted); font-weight: 600; }
figure { margin: 1rem 0; } figure svg { max-width: 100%; height: auto; display: block; } figure svg text { font-family: Inter, system-ui, sans-serif; } figcaption { color: var(--muted); font-size: .875rem; }
.dark { display: none; } @media (prefers-color-scheme: dark) { .dark { display: block; } .light { display: none; } }
.finding { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem 1rem; margin: .8rem 0; } .finding h3 { margin-top: .2rem; }
.letter { display: inline-block; min-width: 1.6em; text-align: center; border: 1px solid currentColor; border-radius: .25rem; margin-right: .4rem; font-weight: 700; }
.error { color: var(--error); } .warning { color: var(--warning); } .notice { color: var(--notice); } .muted { color: var(--muted); }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; } th code { overflow-wrap: normal; white-space: nowrap; } summary { cursor: pointer; } dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .4rem 0; } dt { color: var(--muted); } dd { margin: 0; }
@media print { body { max-width: none; } details:not([open]) > :not(summary) { display: block; } }
`.trim();
