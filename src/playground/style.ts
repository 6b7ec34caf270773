const DARK =
  '--text: #e6edf3; --muted: #9198a1; --line: #30363d; --soft: #161b22; --page: #0d1117; --bad: #ff7b72; --accent: #79c0ff; --on: #0d1117; color-scheme: dark;';

/** The playground's whole style: system fonts, light and dark by the reader's setting, fit for a phone. */
export const STYLE = `
:root { color-scheme: light; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --page: #fff; --bad: #b42318; --accent: #0550ae; --on: #fff; }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
* { box-sizing: border-box; } [hidden] { display: none !important; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); }
header, main, footer { max-width: 80rem; margin: 0 auto; padding: .8rem 1rem; } header p { margin: .3rem 0 0; color: var(--muted); max-width: 60rem; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.05rem; margin: 0 0 .3rem; } a { color: var(--accent); }
.zones { display: grid; grid-template-columns: 3fr 2fr; gap: 1rem; }
.zone { border: 2px dashed var(--line); border-radius: .6rem; background: var(--soft); padding: 1.2rem; min-height: 11rem; display: flex; flex-direction: column; gap: .4rem; justify-content: center; align-items: center; text-align: center; }
.zone.over { border-color: var(--accent); border-style: solid; } .zone p { margin: 0; color: var(--muted); font-size: .9rem; overflow-wrap: anywhere; } .zone .held { color: var(--text); font-weight: 600; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .8rem 0; } .row h2 { margin: 0 .5rem 0 0; } .zone .row { margin: .2rem 0; justify-content: center; }
button { font: inherit; font-size: .9rem; color: var(--text); background: var(--page); border: 1px solid var(--line); border-radius: .4rem; padding: .35rem .8rem; min-height: 2.2rem; cursor: pointer; } button:hover { border-color: var(--accent); }
button.main { color: var(--on); background: var(--accent); border-color: var(--accent); } button:disabled { opacity: .6; cursor: default; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
summary { cursor: pointer; padding: .2rem 0; } textarea { display: block; width: 100%; min-height: 8rem; font: .875rem/1.4 ui-monospace, monospace; color: var(--text); background: var(--soft); border: 1px solid var(--line); border-radius: .4rem; padding: .5rem; }
progress { width: 100%; accent-color: var(--accent); } .status { color: var(--muted); min-height: 1.5rem; margin: .6rem 0; }
.wrong { border-left: .3rem solid var(--bad); background: var(--soft); padding: .5rem 1rem; overflow-wrap: anywhere; } .wrong p { margin: .2rem 0; }
.problems { padding-left: 1.2rem; } .problems li { overflow-wrap: anywhere; } code, pre { font-family: ui-monospace, monospace; font-size: .85rem; overflow-wrap: anywhere; } pre { white-space: pre-wrap; }
iframe { width: 100%; height: calc(100vh - 1rem); min-height: 30rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--page); }
footer { color: var(--muted); font-size: .875rem; } main.wide { max-width: 112rem; }
@media (max-width: 700px) { .zones { grid-template-columns: minmax(0, 1fr); } .zone { min-height: 8rem; padding: .8rem; } iframe { height: 92vh; } }
`.trim();
