"""What do papers look like?  One stylesheet: dark on light, one accent, tabular figures.

On a narrow screen a wide table becomes records.  In print the head and the foot stand on every
page: they are table groups, which browsers repeat, and so nothing can lie under them.
"""

INK, QUIET, LINE, ACCENT, PAGE = "#1b2226", "#56636a", "#c9d0d3", "#17506a", "#ffffff"

STYLE = f"""
:root {{ color-scheme: light; }}
* {{ box-sizing: border-box; }}
html {{ background: #f3f4f2; color: {INK}; }}
body {{ margin: 0 auto; max-width: 56rem; background: {PAGE}; overflow-wrap: break-word;
  font: 1.0625rem/1.55 Charter, "Bitstream Charter", "Iowan Old Style", Cambria, "Liberation Serif",
  Georgia, serif; }}
main {{ padding: 2rem 3.5rem 3rem; }}
h1, h2, table, dl, .standing, .masthead p, figcaption, .carried, .fell, .warning,
.sign, .empty {{
  font-family: "Source Sans 3", "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial,
    sans-serif; }}
.masthead {{ border-bottom: 3px solid {ACCENT}; margin-bottom: 1.75rem; }}
.masthead p {{ margin: 0; color: {QUIET}; line-height: 1.4; }}
h1 {{ font-size: 2rem; line-height: 1.2; font-weight: 650; letter-spacing: -.01em;
  margin: .35rem 0 .9rem; text-wrap: balance; }}
h2 {{ font-size: 1.25rem; line-height: 1.3; font-weight: 650; margin: 2.5rem 0 .75rem;
  color: {ACCENT}; break-after: avoid; break-inside: avoid; }}
p {{ margin: .75rem 0; max-width: 42rem; orphans: 3; widows: 3; }}
ul {{ margin: .75rem 0; padding-left: 1.25rem; max-width: 42rem; }}
li {{ margin: .4rem 0; }}
.lead {{ font-size: 1.3rem; line-height: 1.45; max-width: none; text-wrap: pretty; }}
.note {{ color: {QUIET}; font-size: .95rem; }}
.carried, .fell, .warning {{ display: flex; gap: .7rem; max-width: none; padding: .6rem .9rem;
  background: #f3f4f2; border-left: 4px solid {ACCENT}; line-height: 1.45; }}
.fell, .warning {{ border-left-color: {INK}; }}
.sign-of {{ flex: none; width: 1.45em; height: 1.45em; border-radius: 50%; text-align: center;
  background: {ACCENT}; color: #fff; font-weight: 700; }}
.fell .sign-of, .warning .sign-of {{ background: {INK}; }}
dl {{ margin: 1rem 0; }}
dl div {{ display: grid; grid-template-columns: 15rem 1fr; gap: 1rem; padding: .4rem 0;
  border-bottom: 1px solid {LINE}; break-inside: avoid; }}
dt {{ color: {QUIET}; }}
dd {{ margin: 0; font-variant-numeric: tabular-nums; min-width: 0; overflow-wrap: anywhere; }}
table {{ width: 100%; border-collapse: collapse; margin: 1.25rem 0 1.75rem;
  font-size: .95rem; line-height: 1.4; font-variant-numeric: tabular-nums lining-nums; }}
caption {{ text-align: left; font-weight: 650; padding-bottom: .5rem; break-after: avoid; }}
th, td {{ text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0;
  border-bottom: 1px solid {LINE}; }}
th:last-child, td:last-child {{ padding-right: 0; }}
thead th {{ vertical-align: bottom; color: {QUIET}; font-weight: 500;
  border-bottom: 1.5px solid {INK}; }}
tbody th {{ font-weight: 500; }}
.n {{ text-align: right; }}
td.n, td.s, th.s {{ white-space: nowrap; }}
tr {{ break-inside: avoid; }}
.empty b {{ font-weight: 650; }}
figure {{ margin: 1.5rem 0 .5rem; break-inside: avoid; }}
figcaption {{ font-size: 1.1rem; line-height: 1.4; font-weight: 650; margin-bottom: .75rem;
  break-after: avoid; }}
svg {{ display: block; width: 100%; height: auto; }}
.narrow {{ display: none; max-width: 26rem; }}
.standing {{ padding: .55rem 3.5rem; background: {INK}; color: #fff; font-size: .9rem; }}
.standing p {{ max-width: none; margin: 0; }}
.standing span {{ margin-left: .75rem; color: #d5dbde; }}
.standing.quiet {{ background: {ACCENT}; }}
.standing.quiet span {{ margin-left: 0; color: #fff; }}
.sign {{ margin: 2.75rem 0 1rem; break-inside: avoid; }}
.sign p {{ margin: .35rem 0; }}
.line {{ display: flex; gap: 2rem; }}
.line span {{ border-top: 1px solid {INK}; flex: 2; font-size: .8rem; color: {QUIET}; }}
.line span + span {{ flex: 1; }}
@media (max-width: 40rem) {{
  main {{ padding: 1.25rem 1rem 2rem; }}
  h1 {{ font-size: 1.6rem; }}
  .lead {{ font-size: 1.15rem; }}
  .standing {{ padding: .55rem 1rem; }}
  .standing span {{ display: block; margin-left: 0; }}
  dl div {{ grid-template-columns: 1fr; gap: 0; }}
  .wide {{ display: none; }}
  .narrow {{ display: block; }}
  .stacks, .stacks tbody, .stacks tr, .stacks th, .stacks td, .stacks caption {{
    display: block; width: 100%; }}
  .stacks thead {{ position: absolute; width: 1px; height: 1px; overflow: hidden;
    clip-path: inset(50%); }}
  .stacks tr {{ border-bottom: 1.5px solid {INK}; padding: .5rem 0; }}
  .stacks th, .stacks td {{ border: 0; padding: .1rem 0; text-align: left; }}
  .stacks tbody th {{ font-weight: 650; }}
  .stacks td {{ display: flex; justify-content: space-between; gap: 1rem; white-space: normal; }}
  .stacks td::before {{ content: attr(data-of); color: {QUIET}; flex: 0 0 auto; max-width: 50%; }}
  .stacks td:not(.n) {{ display: block; }}
  .stacks td:not(.n)::before {{ content: attr(data-of) ": "; }}
}}
@media screen {{ .foot {{ font-size: .85rem; }} }}
@page {{ size: letter; margin: .7in .8in .75in;
  @bottom-right {{ content: "Page " counter(page) " of " counter(pages);
    font: 9pt "Liberation Sans", Arial, sans-serif; color: {QUIET}; }} }}
@media print {{
  html, body {{ background: #fff; max-width: none; }}
  body {{ display: table; width: 100%; font-size: 10.5pt; }}
  main {{ display: table-row-group; padding: 0; }}
  .head {{ display: table-header-group; break-inside: avoid; }}
  .foot {{ display: table-footer-group; break-inside: avoid; }}
  .standing, .standing.quiet {{ background: none; color: {INK}; font-size: 9pt; padding: 0; }}
  .standing span, .standing.quiet span {{ color: {QUIET}; }}
  .head p {{ border-bottom: .5pt solid {LINE}; padding-bottom: 4pt; margin-bottom: 12pt; }}
  .foot p {{ border-top: .5pt solid {LINE}; padding-top: 4pt; margin-top: 8pt; }}
  h1 {{ font-size: 19pt; }}
  h2 {{ font-size: 13pt; margin-top: 20pt; }}
  .lead {{ font-size: 12.5pt; }}
  table {{ font-size: 9pt; margin: 8pt 0 12pt; }}
  .carried, .fell, .warning {{ background: none; border: .5pt solid {LINE};
    border-left: 3pt solid {INK}; }}
  .short, .empty {{ break-inside: avoid; }}
  .wide svg {{ max-height: 6.9in; }}
  svg, .sign-of {{ print-color-adjust: exact; -webkit-print-color-adjust: exact; }}
}}
"""
