import os
import zipfile
from io import BytesIO
from zipfile import ZipFile


def unpacked(event, context):
    with zipfile.ZipFile(BytesIO(event['body'])) as archive:
        archive.extractall('/tmp/out')
        archive.extractall(path='/tmp/' + event['folder'])  # finds path
        archive.extract('a.txt', '/tmp')


def by_hand(event, context):
    archive = ZipFile(BytesIO(event['body']))
    for name in archive.namelist():
        with open('/tmp/out/' + name, 'wb') as out:  # finds path
            out.write(archive.read(name))
        with open(os.path.join('/tmp/out', os.path.basename(name)), 'wb') as out:
            out.write(archive.read(name))


def opened(event, context):
    ZipFile('/mnt/' + event['name']).close()  # finds path
    ZipFile('/mnt/all.zip', 'w').write(event['name'])  # finds path
