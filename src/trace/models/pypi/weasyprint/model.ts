import { pythonModel } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

const page: Gives = { type: 'Page' }
/** HTML that a program renders on the server: what it names is fetched, and files are read. */
const html: readonly Sink[] = [{ kind: 'html', at: 'arg0|keywords.string|keywords.input' }]
const address: readonly Sink[] = [{ kind: 'url', at: 'arg0|keywords.url' }]
const file: Rule = {
  sinks: [{ kind: 'path', at: 'arg0|keywords.filename|keywords.stream|keywords.fdesc', only: 'strings' }],
  gives: { of: ['arg0'] },
}

// Pages, documents and pictures.
export const weasyprint = pythonModel({
  packages: [
    'weasyprint',
    'pdfkit',
    'imgkit',
    'xhtml2pdf',
    'markdown',
    'markdown2',
    'mistune',
    'reportlab',
    'pypdf',
    'PyPDF2',
    'pdfplumber',
    'fitz',
    'openpyxl',
    'xlrd',
    'xlsxwriter',
    'docx',
    'pptx',
  ],
  exports: {
    HTML: {
      sinks: [
        { kind: 'html', at: 'keywords.string' },
        { kind: 'url', at: 'keywords.url' },
        { kind: 'path', at: 'keywords.filename' },
      ],
      gives: page,
    },
    from_string: { sinks: html, gives: { of: ['arg0'] } },
    from_url: { sinks: address, gives: { of: [] } },
    from_file: file,
    'pisa.CreatePDF': { sinks: html, gives: { of: [] } },
    // Markdown may hold HTML.
    ...each(['markdown', 'html', 'Markdown', 'create_markdown'], { gives: { of: ['arg0', 'args'] } }),
    ...each(['PdfReader', 'PdfFileReader', 'PdfWriter', 'load_workbook', 'open_workbook', 'Document', 'Presentation', 'open'], file),
    ...each(['Workbook', 'pdfgen.canvas.Canvas', 'platypus.Paragraph', 'platypus.SimpleDocTemplate', 'lib.pagesizes.letter'], {
      gives: { of: ['args'] },
    }),
  },
  types: {
    Page: {
      methods: {
        ...each(['write_pdf', 'write_png', 'render'], {
          sinks: [{ kind: 'path', at: 'arg0|keywords.target', only: 'strings' }],
          gives: { of: [] },
        }),
      },
    },
  },
  source:
    'https://doc.courtbouillon.org/weasyprint/stable/api_reference.html, https://github.com/JazzCore/python-pdfkit, https://python-markdown.github.io/reference/, https://pypdf.readthedocs.io, https://openpyxl.readthedocs.io, 2026-11-22',
})
