import tarfile
from io import BytesIO


def unpacked(event, context):
    with tarfile.open(fileobj=BytesIO(event['body'])) as archive:
        archive.extractall('/tmp/out')  # finds archive
        archive.extractall('/tmp/out', filter='data')
    own = tarfile.open('/opt/own.tar')
    own.extractall('/tmp/out')


def by_hand(event, context):
    archive = tarfile.open(fileobj=BytesIO(event['body']), mode='r:gz')
    for member in archive.getmembers():
        open('/tmp/out/' + member.name, 'wb').close()  # finds path


def opened(event, context):
    tarfile.open('/mnt/' + event['name']).close()  # finds path


def from_a_file(event, context):
    with open('/tmp/sent.tar', 'wb') as out:
        out.write(event['body'])
    with tarfile.open('/tmp/sent.tar') as archive:
        archive.extractall('/tmp/out')  # finds archive
        archive.extractall('/tmp/out', filter='tar')
        archive.extractall('/tmp/out', filter=None)  # finds archive
        archive.extractall('/tmp/out', members=archive)  # finds path
        archive.extractall('/tmp/out', members=[one for one in archive if '..' not in one.name and not one.name.startswith('/')])
        for member in archive.getmembers():
            archive.extract(member, '/tmp/out')  # finds path
