import { drawingStyle } from './style-drawing.css.ts'
import { printStyle } from './style-print.css.ts'

/** Colours by role, for a light and a dark screen. Pairs of text and ground have a contrast of at least 4.5 (WCAG 2.2, 1.4.3). */
const light = `--ground:#fff;--raised:#f6f7f8;--ink:#1b2026;--soft:#57616b;--line:#d4d9de;--hair:#e7eaed;--link:#0b57a8;
--critical:#7d1128;--on-critical:#fff;--high:#bb2d20;--on-high:#fff;--medium:#f8e3b0;--on-medium:#573d00;--low:#e3e8ec;--on-low:#3d4852;
--public:#fdeee3;--public-line:#b4500f;--on-public:#85380a;--authenticated:#e7f0fa;--authenticated-line:#2a69ad;--on-authenticated:#1b4c80;--internal:#f4f5f6;--internal-line:#87919b;--on-internal:#4b5560;
--code:#f3f5f6;--flow:#5c6873;--quiet:#9aa4ad;--warn:#fff6e0`
const dark = `--ground:#14181c;--raised:#1b2025;--ink:#e2e6ea;--soft:#9da8b2;--line:#353d45;--hair:#272e34;--link:#82b7f2;
--critical:#b3224a;--on-critical:#fff;--high:#c93a2b;--on-high:#fff;--medium:#4d3b0b;--on-medium:#f6da8c;--low:#2c353d;--on-low:#c4ccd4;
--public:#33210f;--public-line:#dd8a48;--on-public:#f3b98a;--authenticated:#14273d;--authenticated-line:#669fdd;--on-authenticated:#a5cbf3;--internal:#1f252a;--internal-line:#75818c;--on-internal:#b4bec7;
--code:#1d2328;--flow:#98a4af;--quiet:#626e79;--warn:#33290f`

export const themes = { light, dark } as const

export const style = `:root{${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{scroll-padding-top:8px;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
body>header,main,footer{max-width:1760px;margin:0 auto;padding:0 28px}
h1,h2,h3,h4,p,ul,ol,pre,fieldset{margin:0;padding:0}
h1{font-size:22px;line-height:1.25;font-weight:650;overflow-wrap:anywhere}
h2{font-size:17px;line-height:1.3;font-weight:650}
h3{font-size:13px;font-weight:600;color:var(--soft)}
h4{font-size:15px;line-height:1.35;font-weight:600;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:2px}
code,pre{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:12px}
summary{cursor:pointer;color:var(--link)}
summary:hover,a:hover{text-decoration:underline}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
[hidden]{display:none!important}
.soft{color:var(--soft)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:12px;top:-60px;background:var(--ground);padding:8px 12px;z-index:9}
.skip:focus{top:8px}

body>header{padding-top:22px;padding-bottom:14px;border-bottom:1px solid var(--line);max-width:none}
body>header>*{max-width:1704px;margin-left:auto;margin-right:auto}
.title{display:flex;flex-wrap:wrap;gap:8px 32px;justify-content:space-between;align-items:baseline}
nav{display:flex;flex-wrap:wrap;gap:4px 20px}
nav a,.counts a,.risks a{text-decoration:none}
.summary{display:grid;grid-template-columns:170px 190px minmax(0,1fr);gap:0 36px;margin-top:18px}
.score b{font-size:44px;line-height:1;font-weight:650;letter-spacing:-.02em}
.score p+p{margin-top:6px;font-size:13px}
.counts ul,.risks ul,.places,.plain,.legend{list-style:none}
.counts li{line-height:24px}
.counts b{display:inline-block;min-width:28px;text-align:right;margin-right:6px;font-variant-numeric:tabular-nums}
.counts a{color:inherit}
.counts .none{color:var(--soft)}
.counts .none b{font-weight:400}
.risks ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(270px,1fr));gap:0 32px}
.risks a{display:grid;grid-template-columns:minmax(0,1fr) 72px 26px;gap:10px;align-items:center;color:inherit}
.risks a span{line-height:1.3;padding:3px 0}
.risks b{font-weight:500;text-align:right;font-variant-numeric:tabular-nums}
.risks .soft{font-size:13px;margin-top:6px}
.points{width:100%;height:6px;border-radius:3px;display:block}
.points rect{fill:var(--hair)}
.points .full{fill:var(--flow)}
.coverage{margin-top:14px;color:var(--soft);font-size:13px}

.chip,.reach{display:inline-block;font-size:11.5px;line-height:18px;padding:0 7px;border-radius:9px;font-weight:600;white-space:nowrap}
.chip{background:var(--low);color:var(--on-low)}
.chip.critical{background:var(--critical);color:var(--on-critical)}
.chip.high{background:var(--high);color:var(--on-high)}
.chip.medium{background:var(--medium);color:var(--on-medium)}
.chip.possible{background:none;color:var(--ink);box-shadow:inset 0 0 0 1px var(--soft)}
.none .chip{background:none;color:var(--soft);font-weight:400;padding:0}
.reach{border-radius:3px;line-height:16px;padding:0 5px;font-weight:500;background:var(--internal);color:var(--on-internal);border:1px dashed var(--internal-line)}
.reach.public{background:var(--public);color:var(--on-public);border:1px solid var(--public-line);font-weight:650}
.reach.authenticated{background:var(--authenticated);color:var(--on-authenticated);border:1px solid var(--authenticated-line)}

.work{display:grid;grid-template-columns:minmax(0,1.12fr) minmax(0,1fr);gap:0 28px;align-items:start;padding-top:14px}
.work.alone{grid-template-columns:minmax(0,1fr)}
.bar{display:flex;flex-wrap:wrap;gap:6px 12px;align-items:center}
.bar h2{margin-right:auto}
#findings .bar{position:sticky;top:0;z-index:2;background:var(--ground);padding:8px 0;border-bottom:1px solid var(--line)}
#count{color:var(--soft);font-variant-numeric:tabular-nums}
form{width:100%}
form div{display:flex;flex-wrap:wrap;gap:6px;margin-top:4px}
input,select,button{font:inherit;font-size:13px;color:var(--ink);background:var(--ground);border:1px solid var(--line);border-radius:4px;height:30px;padding:0 8px}
input[type=search]{flex:1 1 120px;min-width:0}
select{flex:1 1 120px;min-width:0}
button{cursor:pointer}
button:hover,select:hover{border-color:var(--soft)}
fieldset{border:0;display:flex;gap:4px}
fieldset label{position:relative;display:block}
fieldset input{position:absolute;opacity:0;inset:0;width:100%;height:100%;margin:0;cursor:pointer}
fieldset span{display:block;height:30px;line-height:28px;padding:0 8px;border:1px solid var(--line);border-radius:4px;font-size:13px}
fieldset input:checked+span{background:var(--ink);color:var(--ground);border-color:var(--ink)}
fieldset input:focus-visible+span{outline:2px solid var(--link);outline-offset:2px}
.part>h3{padding:14px 0 2px}
.silence{padding:20px 0}
.warn{background:var(--warn);padding:14px;border-radius:4px;margin-top:12px}

.group{padding:14px 0 16px;border-bottom:1px solid var(--hair)}
.group h4 .chip{vertical-align:1.5px;margin-right:4px}
.meta{display:flex;flex-wrap:wrap;gap:2px 12px;align-items:baseline;color:var(--soft);font-size:13px;margin-top:3px}
.places{margin-top:8px}
.place{padding:3px 0;overflow-wrap:anywhere}
.at{color:var(--soft);background:none}
.place .at,.story .at{color:var(--link)}
.show{font-size:12px;color:var(--soft)}
.place pre{display:flex;margin:3px 0;background:var(--code);border-radius:3px;white-space:pre-wrap;overflow-wrap:anywhere}
.place pre i{flex:none;font-style:normal;color:var(--soft);padding:3px 8px;border-right:1px solid var(--line);user-select:none}
.place pre code{padding:3px 8px}
.story{list-style:none;margin:4px 0 4px 4px;padding-left:14px;border-left:2px solid var(--line)}
.story li{position:relative;padding:1px 0}
.story li::before{content:"";position:absolute;left:-19px;top:8px;width:8px;height:8px;border-radius:50%;background:var(--ground);border:2px solid var(--flow)}
.more{margin-top:2px}
.more .places{margin-top:2px}
.fix{margin-top:8px}
.fix b{font-weight:600;margin-right:4px}
.why{margin-top:4px;font-size:13px}
.why p{margin:4px 0;color:var(--soft);overflow-wrap:anywhere}
.why code{color:var(--ink)}
.out{padding:16px 0}
.plain li{padding:4px 0;border-bottom:1px solid var(--hair);overflow-wrap:anywhere}
#unread .plain,#stale+.plain{font-size:13px}

main>section{padding:24px 0 4px;border-top:1px solid var(--line);margin-top:24px}
main>section h3{margin-top:12px}
main>section>details{margin-top:8px}
.table{overflow-x:auto;margin-top:8px}
table{border-collapse:collapse;width:100%;font-size:13px}
th,td{text-align:left;vertical-align:top;padding:6px 14px 6px 0;border-bottom:1px solid var(--hair);overflow-wrap:break-word}
tbody th,.functions td:nth-of-type(4),.routes td:last-child,.checks th{overflow-wrap:anywhere}
thead th{color:var(--soft);font-weight:500;white-space:nowrap;border-color:var(--line)}
tbody th{font-weight:600;min-width:180px}
tbody th .at{display:block;font-weight:400;font-size:11px}
footer{padding-top:24px;padding-bottom:32px;font-size:13px}
${drawingStyle}
@media (min-width:1080px){
#drawing{position:sticky;top:0;max-height:100vh;display:flex;flex-direction:column;padding-bottom:10px}
#drawing-box{flex:0 1 auto;min-height:0}
}
@media (max-width:1079px){
.work{grid-template-columns:minmax(0,1fr);gap:20px}
.summary{grid-template-columns:150px minmax(0,1fr);gap:16px 28px}
.risks{grid-column:1/-1}
#drawing-box{max-height:72vh}
}
@media (max-width:640px){
body>header,main,footer{padding-left:16px;padding-right:16px}
.summary{grid-template-columns:1fr 1fr;gap:16px}
.score b{font-size:38px}
#findings .bar{position:static}
input,select,button,fieldset span{height:36px;line-height:34px;font-size:16px}
fieldset{flex-wrap:wrap}
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
table,tbody,tr,td,tbody th{display:block;padding:0;border:0}
tr{padding:8px 0;border-bottom:1px solid var(--hair)}
td{color:var(--ink)}
td::before{color:var(--soft);display:inline-block;min-width:104px}
.functions td:nth-of-type(1)::before{content:"Runtime"}
.functions td:nth-of-type(2)::before,.routes td:nth-of-type(1)::before{content:"Reach"}
.functions td:nth-of-type(3)::before{content:"Started by"}
.functions td:nth-of-type(4)::before{content:"Role"}
.functions td:nth-of-type(5)::before{content:"Timeout"}
.functions td:nth-of-type(6)::before{content:"Memory"}
.routes td:nth-of-type(2)::before{content:"Authorization"}
.routes td:nth-of-type(3)::before{content:"Throttle"}
.routes td:nth-of-type(4)::before{content:"Leads to"}
.checks td::before{content:none}
}
${printStyle}`
