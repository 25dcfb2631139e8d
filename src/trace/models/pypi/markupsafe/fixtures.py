import bleach
import nh3
from markupsafe import Markup, escape

page = {'Content-Type': 'text/html'}


def escaped(event, context):
    return {'statusCode': 200, 'headers': page, 'body': '<p>' + str(escape(event['name'])) + '</p>'}


def cleaned(event, context):
    return {'statusCode': 200, 'headers': page, 'body': '<p>' + bleach.clean(event['text']) + nh3.clean(event['text']) + '</p>'}


def marked(event, context):
    Markup('<p>' + event['text'] + '</p>')  # finds html
    Markup('<p>fixed</p>')


ROW = Markup('<li><b>{}</b> since {}</li>')
CELL = Markup('<td title="%s">%s</td>')


def filled(event, context):
    rows = Markup('').join(ROW.format(one['name'], one['since']) for one in event['rows'])
    cells = CELL % (event['title'], event['text'])
    named = Markup('<i>{text}</i>').format(text=event['text'])
    both = Markup(rows) + event['text'] + Markup('</ul>')
    return {'statusCode': 200, 'headers': page, 'body': str(both) + str(cells) + f'{named}'}


def unfilled(event, context):
    made = Markup('<li>{}</li>'.format(event['name']))  # finds html
    again = Markup('<li>%s</li>' % event['name'])  # finds html
    other = Markup(f'<li>{event["name"]}</li>') + event['text']  # finds html
    return {'statusCode': 200, 'headers': {'Content-Type': 'text/plain'}, 'body': str(made + again + other)}
