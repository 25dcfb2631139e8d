import os
import tempfile


def named(event, context):
    with tempfile.NamedTemporaryFile(suffix='.pdf') as file:
        file.write(event['body'])
        os.system('pdftotext ' + file.name)
    with tempfile.NamedTemporaryFile(suffix=event['suffix']) as file:  # finds path
        file.write(b'x')


def folders(event, context):
    with tempfile.TemporaryDirectory() as folder:
        os.system(f'ls {folder}')
        os.remove(os.path.join(folder, event['name']))  # finds path
        os.remove(os.path.join(folder, 'fixed'))
    os.makedirs(tempfile.mkdtemp() + '/out')
    handle, name = tempfile.mkstemp()
    os.remove(name)


def read_back(event, context):
    with tempfile.TemporaryFile() as file:
        file.write(event['body'])
        file.seek(0)
        os.system(file.read())  # finds command


def found_by_its_name(event, context):
    with tempfile.NamedTemporaryFile(suffix='.txt') as file:
        file.write(event['body'])
        os.system(open(file.name).read())  # finds command
