/** On paper: nothing to press, everything open, the drawing on one page. */
export const printStyle = `
@media print{
@page{margin:14mm 12mm}
body{font-size:10pt}
body>header,main,footer{padding-left:0;padding-right:0;max-width:none}
nav,form,.tools,.skip,.show,summary::marker{display:none!important}
.summary{grid-template-columns:110pt 110pt minmax(0,1fr);gap:0 18pt}
.risks ul{grid-template-columns:minmax(0,1fr)}
.work,.work.alone{display:block}
#drawing{position:static;max-height:none;display:block;break-before:page;break-after:page;padding:0}
.bar{padding:0 0 6pt!important}
#drawing-box{overflow:visible;max-height:none;border:0;background:none}
#sheet{width:auto!important;min-width:0!important;max-width:100%!important;max-height:215mm;margin:0}
#findings .bar{position:static}
summary{list-style:none;color:var(--ink);font-weight:600}
.why summary{display:none}
details::details-content{content-visibility:visible;block-size:auto}
h3,h4,.meta,summary,thead{break-after:avoid}
.place,.fix,tr,.plain li{break-inside:avoid}
a{color:inherit;text-decoration:none}
.table{overflow:visible}
th,td{font-size:8.5pt}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
