import html
import io
import pdfkit
from openpyxl import load_workbook
from weasyprint import HTML


def pages(event, context):
    HTML(string='<h1>' + event['title'] + '</h1>').write_pdf('/tmp/out.pdf')  # finds html
    HTML(string='<h1>' + html.escape(event['title']) + '</h1>').write_pdf()
    pdfkit.from_string('<h1>' + event['title'] + '</h1>', '/tmp/out.pdf')  # finds html
    pdfkit.from_url(event['url'], '/tmp/out.pdf')  # finds url
    pdfkit.from_url('https://example.com/' + event['id'], '/tmp/out.pdf')


def books(event, context):
    load_workbook(io.BytesIO(event['body']))
    load_workbook('/mnt/' + event['name'])  # finds path
