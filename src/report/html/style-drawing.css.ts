/** How the drawing looks. What is public, authenticated and internal differs in line and mark as well as in colour. */
export const drawingStyle = `
#drawing .bar{padding:8px 0}
.tools{display:flex;gap:4px}
.tools button{min-width:32px}
#drawing-box{overflow:auto;border:1px solid var(--line);border-radius:4px;background:var(--raised);touch-action:pan-x pan-y}
#sheet{display:block;width:100%;height:auto;margin:0 auto;font-family:inherit}
.moving,.moving *{cursor:grabbing!important}
.node{cursor:pointer;text-decoration:none}
.node .b{fill:var(--internal);stroke:var(--internal-line);stroke-width:1;stroke-dasharray:4 3}
.node.authenticated .b{fill:var(--authenticated);stroke:var(--authenticated-line);stroke-width:1.25;stroke-dasharray:none}
.node.public .b{fill:var(--public);stroke:var(--public-line);stroke-width:2;stroke-dasharray:none}
.node.entry .b{fill:var(--ground)}
.node .r{stroke:var(--line);fill:none}
.k{fill:var(--internal-line);stroke:none}
.public .k{fill:var(--public-line)}
.authenticated .k{fill:var(--authenticated-line)}
.row.internal .k,.legend .internal .k{fill:none;stroke:var(--internal-line);stroke-width:1.5}
.row.public .k{fill:var(--public-line)}
.row.authenticated .k{fill:var(--authenticated-line)}
#sheet text{fill:var(--ink);font-size:11px}
#sheet .t{font-size:13px;font-weight:600}
#sheet .d,#sheet .n,#sheet .heading{fill:var(--soft)}
#sheet .m{font-size:10px;font-weight:600;fill:var(--soft)}
#sheet .n{text-anchor:end}
#sheet .public>.n{fill:var(--on-public);font-weight:650}
#sheet .heading{font-size:13px;font-weight:600}
#sheet .badge text{font-size:10.5px;font-weight:650;text-anchor:middle;fill:var(--on-low)}
.badge rect{fill:var(--low);stroke:var(--raised);stroke-width:1.5}
.badge.critical rect{fill:var(--critical)}
.badge.high rect{fill:var(--high)}
.badge.medium rect{fill:var(--medium)}
.badge.possible rect{fill:var(--ground);stroke:var(--soft);stroke-width:1}
#sheet .badge.critical text{fill:var(--on-critical)}
#sheet .badge.high text{fill:var(--on-high)}
#sheet .badge.medium text{fill:var(--on-medium)}
#sheet .badge.possible text{fill:var(--ink)}
.line path{fill:none;stroke:var(--flow);stroke-width:1.4}
.line .h{fill:var(--flow);stroke:none}
.line.write path{stroke:var(--quiet);stroke-width:1.2}
.line.read path{stroke:var(--quiet);stroke-width:1.2;stroke-dasharray:5 3}
.line.write .h,.line.read .h{fill:var(--quiet);stroke:none}
.line.knows path{stroke:var(--quiet);stroke-width:1;stroke-dasharray:1.5 3.5}
.line.fails path{stroke-dasharray:8 5}
.line.authorizes path{stroke:var(--authenticated-line);stroke-dasharray:8 3 2 3}
.line.authorizes .h{fill:var(--authenticated-line)}
.line:hover path{stroke-width:2.5}
.node:hover .b,.node:target .b{stroke-width:2.5}
.node:focus-visible{outline:none}
.node:focus-visible .b{stroke:var(--link);stroke-width:3;stroke-dasharray:none}
.picked .node{opacity:.38}
.picked .line{opacity:.12}
.picked .on,.picked .near{opacity:1}
.picked .node.on .b{stroke-width:3}
.picked .line.on path{stroke-width:2}
.picked .line.way path{stroke:var(--public-line);stroke-width:3}
.picked .line.way .h{fill:var(--public-line)}
.legend{display:flex;flex-wrap:wrap;gap:2px 16px;margin-top:8px;font-size:12px;color:var(--soft)}
.legend svg{width:22px;height:14px;vertical-align:-2px;margin-right:6px}
.legend .b{fill:var(--internal);stroke:var(--internal-line);stroke-dasharray:3 2}
.legend .public .b{fill:var(--public);stroke:var(--public-line);stroke-width:2;stroke-dasharray:none}
.legend .authenticated .b{fill:var(--authenticated);stroke:var(--authenticated-line);stroke-dasharray:none}
.legend+p,.note{font-size:12px;margin-top:2px}
`
