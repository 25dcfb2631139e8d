import os
import re
from re import fullmatch

code = re.compile(r'^[a-z0-9]+$')


def checked(event, context):
    if not re.fullmatch(r'[a-z0-9]+', event['name']):
        return {'statusCode': 400}
    os.system('ls /tmp/' + event['name'])
    os.system('ls /tmp/' + event['other'])  # finds command


def compiled(event, context):
    if code.match(event['name']):
        os.system('ls /tmp/' + event['name'])
    else:
        os.system('ls /tmp/' + event['name'])  # finds command


def unanchored(event, context):
    if re.search('[a-z]+', event['name']):
        os.system('ls ' + event['name'])  # finds command
    if re.match('[a-z]+', event['name']):
        os.system('ls ' + event['name'])  # finds command
    if fullmatch('.*', event['name']):
        os.system('ls ' + event['name'])  # finds command


def groups(event, context):
    found = re.match(r'^order-(\d+)-(.+)$', event['name'])
    if found is None:
        return None
    os.system('ls ' + found.group(1))
    os.system('ls ' + found.group(2))  # finds command
    named = re.search(r'(?P<id>[a-f0-9]+)', event['name'])
    os.system('ls ' + named.group('id'))
    os.system('ls ' + named['id'])


def changed(event, context):
    os.system('ls ' + re.sub(r'[^a-z0-9]', '', event['name']))
    os.system('ls ' + re.sub(r'[;]', '', event['name']))  # finds command
    for part in re.split(r'\W+', event['name']):
        os.system('ls ' + part)
    os.system('ls ' + re.findall(r'[a-z]+', event['name'])[0])


def patterns(event, context):
    re.compile(event['pattern'])  # finds regex
    re.search('^' + event['pattern'], 'text')  # finds regex
    re.search('^' + re.escape(event['pattern']), 'text')
    re.search('^[a-z]+', event['text'])
