import html
from html import escape


def page(event, context):
    return {'statusCode': 200, 'headers': {'Content-Type': 'text/html'}, 'body': '<p>' + html.escape(event['name']) + '</p>'}


def title(event, context):
    return {'statusCode': 200, 'headers': {'Content-Type': 'text/html'}, 'body': f"<h1>{escape(event['title'])}</h1>"}


def raw(event, context):
    return {'statusCode': 200, 'headers': {'Content-Type': 'text/html'}, 'body': f"<h1>{event['title']}</h1>"}  # finds html


def undone(event, context):
    return {'statusCode': 200, 'headers': {'Content-Type': 'text/html'}, 'body': html.unescape(html.escape(event['title']))}  # finds html
