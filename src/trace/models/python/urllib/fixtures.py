import os
import ssl
import urllib.parse
import urllib.request
from urllib.parse import parse_qs, quote, unquote_plus, urlencode, urlparse
from urllib.request import Request, urlopen


def requests(event, context):
    urllib.request.urlopen(event['url'])  # finds url
    urlopen(url='http://' + event['host'] + '/status', timeout=3)  # finds url
    urlopen(Request(event['url'], data=b'x'))  # finds url
    urlopen('https://api.example.com/items/' + event['id'])
    with urlopen('https://api.example.com/items', data=event['body'].encode(), timeout=2) as answer:
        return len(answer.read())


def retrieved(event, context):
    urllib.request.urlretrieve(event['url'], '/tmp/in')  # finds url
    urllib.request.urlretrieve('https://example.com/x', filename='/tmp/' + event['name'])  # finds path


def encoded(event, context):
    os.system('curl https://example.com/?q=' + quote(event['q'], safe=''))
    os.system('curl "https://example.com/?' + urlencode({'q': event['q']}) + '"')
    os.system('ls ' + unquote_plus(event['key']))  # finds command


def parts(event, context):
    target = urlparse(event['url'])
    if target.hostname not in ('api.example.com', 'www.example.com'):
        return {'statusCode': 400}
    urlopen(event['url'])


def unchecked(event, context):
    target = urlparse(event['url'])
    urlopen('https://' + target.netloc + '/status')  # finds url
    urlopen(urllib.parse.urljoin('https://example.com/', event['path']))  # finds url


def queries(event, context):
    form = parse_qs(event['body'])
    os.system('ls ' + form['folder'][0])  # finds command
    os.system('sleep ' + str(int(form['seconds'][0])))


def joined(event, context):
    urlopen(urllib.parse.urljoin('https://example.com/pages/', quote(event['name'], safe='')))
    urlopen(urllib.parse.urljoin('https://example.com/pages/', quote(event['name'])))  # finds url
    urlopen(urllib.parse.urljoin('https://example.com/pages/', 'items/' + event['name']))
    urlopen(urllib.parse.urljoin('https://example.com/pages/', event['name']))  # finds url
