import shutil
from shutil import copyfile, rmtree


def files(event, context):
    shutil.copy('/tmp/in', '/mnt/' + event['name'])  # finds path
    copyfile(src=event['source'], dst='/tmp/out')  # finds path
    shutil.move('/tmp/in', '/tmp/out')
    rmtree(f"/tmp/{event['folder']}")  # finds path
    rmtree('/tmp/work', ignore_errors=True)
    rmtree('/tmp/' + str(int(event['id'])))


def archives(event, context):
    shutil.make_archive('/tmp/all', 'zip', event['folder'])  # finds path
    shutil.make_archive('/tmp/all', 'zip', root_dir='/mnt/data')
    shutil.unpack_archive('/tmp/in.zip', extract_dir='/tmp/' + event['folder'])  # finds path
    shutil.unpack_archive('/tmp/in.zip', '/tmp/out')


def unpacked(event, context):
    with open('/tmp/sent.tar.gz', 'wb') as out:
        out.write(event['body'])
    shutil.unpack_archive('/tmp/sent.tar.gz', '/tmp/out')  # finds archive
    shutil.unpack_archive('/tmp/sent.tar.gz', '/tmp/out', filter='data')
    shutil.unpack_archive('/tmp/sent.tar.gz', '/tmp/out', 'gztar')  # finds archive
    shutil.unpack_archive('/tmp/sent.tar.gz', '/tmp/out', 'zip')
