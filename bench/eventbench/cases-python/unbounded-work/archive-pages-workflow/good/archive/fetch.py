import urllib.request


def handler(event, context):
    page, size = event['first'], 0
    while page <= event['last']:
        with urllib.request.urlopen('https://gazette.example/latest', timeout=5) as answer:
            size += len(answer.read())
        page += 1
    return size
