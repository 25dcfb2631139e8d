import os
from os import environ, listdir, path, popen
import os.path as paths


def commands(event, context):
    os.system('convert ' + event['file'])  # finds command
    os.system(f"ping -c 1 {event['host']}")  # finds command
    os.system('uname -a')
    os.system('sleep %d' % int(event['seconds']))
    return popen(f"file {event['name']}").read()  # finds command


def programs(event, context):
    os.execv('/usr/bin/git', ['git', 'clone', event['repository']])  # finds argument
    os.execvp(event['program'], ['x'])  # finds command
    os.spawnl(os.P_WAIT, '/usr/bin/gzip', 'gzip', '-k', event['name'])  # finds argument
    os.spawnl(os.P_WAIT, '/usr/bin/gzip', 'gzip', '-k', '/tmp/' + str(int(event['id'])))


def files(event, context):
    os.remove('/tmp/' + event['name'])  # finds path
    os.remove('/tmp/fixed')
    os.makedirs(f"/tmp/{event['folder']}", exist_ok=True)  # finds path
    os.rename('/tmp/a', event['target'])  # finds path
    os.replace(src='/tmp/a', dst='/tmp/b')
    return listdir('/mnt/' + event['folder'])  # finds path


def walks(event, context):
    for root, folders, names in os.walk(event['top']):  # finds path
        for name in names:
            print(len(name))
    for root, folders, names in os.walk('/mnt/data'):
        for name in names:
            os.remove(os.path.join(root, name))


def joins(event, context):
    os.remove(os.path.join('/tmp', event['name']))  # finds path
    os.remove(os.path.join('/tmp', os.path.basename(event['name'])))
    os.remove(paths.join('/tmp', 'fixed', 'name'))
    os.remove(os.path.normpath(path.join('/tmp', event['name'])))  # finds path


def inside(event, context):
    target = os.path.realpath(os.path.join('/tmp/files', event['name']))
    if not target.startswith('/tmp/files/'):
        return {'statusCode': 400}
    os.remove(target)


def common(event, context):
    base = '/tmp/files'
    target = os.path.abspath(os.path.join(base, event['name']))
    if os.path.commonpath([base, target]) != base:
        raise ValueError('outside')
    os.remove(target)


def unchecked(event, context):
    target = os.path.abspath(os.path.join('/tmp/files', event['name']))
    os.remove(target)  # finds path


def asked(event, context):
    if os.path.exists('/tmp/' + event['name']) and os.path.getsize('/tmp/' + event['name']) > 0:
        os.system('ls ' + str(os.path.getsize('/tmp/' + event['name'])))
    os.system('ls ' + environ['FOLDER'] + os.environ.get('SUFFIX', '') + os.getenv('MORE', ''))
