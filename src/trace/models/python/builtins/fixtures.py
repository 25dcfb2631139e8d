import builtins


class Settings:
    pass


def code(event, context):
    eval(event['expression'])  # finds code
    exec('x = ' + event['body'])  # finds code
    compile(event['source'], '<string>', 'exec')  # finds code
    builtins.eval(event['expression'])  # finds code
    eval('1 + 1')


def modules(event, context):
    __import__(event['plugin'])  # finds module
    __import__('json')
    if event['plugin'] in ('csv', 'json'):
        __import__(event['plugin'])


def files(event, context):
    open('/tmp/' + event['name'])  # finds path
    open(file=event['name'])  # finds path
    with open('/tmp/fixed.txt') as f:
        return len(f.read())


def logs(event, context):
    print('hello', event['name'])
    print('hello', len(event['name']))
    print('hello', repr(event['name']))
    name = event['name'].replace('\r', '').replace('\n', '')
    print(name)


def templates(event, context):
    event['template'].format(context)  # finds template
    'Hello {name}'.format(name=event['name'])
    event['template'].format_map({'a': 1})  # finds template


def attributes(event, context):
    settings = Settings()
    setattr(settings, event['key'], event['value'])  # finds prototype
    for key, value in event['body'].items():
        setattr(settings, key, value)  # finds prototype
    setattr(settings, 'name', event['value'])
    if event['key'] in ['name', 'title']:
        setattr(settings, event['key'], event['value'])


def work(event, context):
    for _ in range(event['count']):  # finds work
        pass
    total = ' ' * event['count']  # finds work
    for _ in range(min(event['count'], 100)):
        pass
    for _ in range(len(event['items'])):
        pass
    if event['size'] > 1000:
        return total
    return [0] * event['size']
