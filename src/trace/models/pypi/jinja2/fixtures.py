import jinja2
from jinja2 import Environment, FileSystemLoader, Template, select_autoescape

page = {'Content-Type': 'text/html'}
escaping = Environment(loader=FileSystemLoader('templates'), autoescape=select_autoescape())
plain = jinja2.Environment(loader=jinja2.FileSystemLoader('templates'))


def sources(event, context):
    Template(event['text']).render()  # finds template
    jinja2.Template('Hello ' + event['name']).render()  # finds template
    plain.from_string(f"Hello {event['name']}").render()  # finds template
    return {'statusCode': 200, 'headers': {'Content-Type': 'text/plain'}, 'body': Template('Hello {{ name }}').render(name=event['name'])}


def escaped(event, context):
    return {'statusCode': 200, 'headers': page, 'body': escaping.get_template('page.html').render(name=event['name'])}


def raw(event, context):
    return {'statusCode': 200, 'headers': page, 'body': plain.get_template('page.html').render(name=event['name'])}  # finds html


def asked(event, context):
    return {'statusCode': 200, 'headers': page, 'body': Template('<p>{{ name }}</p>', autoescape=True).render(name=event['name'])}
