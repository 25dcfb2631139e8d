import io
import os
from io import BytesIO, StringIO


def files(event, context):
    with io.open('/mnt/pages/' + event['page']) as page:  # finds path
        print(len(page.read()))
    with open('/mnt/pages/index.html', encoding='utf-8') as page:
        print(len(page.readlines()))


def opened(event, context):
    with open(f"/mnt/{event['page']}", 'r') as page:  # finds path
        text = page.read()
    with open(file='/tmp/' + event['name'], mode='wb') as out:  # finds path
        out.write(event['body'])
    with open('/tmp/%d.json' % int(event['id']), 'w') as out:
        out.write(event['body'])


def memory(event, context):
    buffer = StringIO()
    buffer.write(event['command'])
    os.system(buffer.getvalue())  # finds command
    os.system(BytesIO(event['body']).read().decode())  # finds command
    own = io.StringIO('ls')
    os.system(own.getvalue())


def through_a_file(event, context):
    with open('/tmp/command', 'w') as out:
        out.write(event['command'])
    with open('/tmp/command') as back:
        os.system(back.read())  # finds command
