import csv
import io
import os


def rows(event, context):
    for row in csv.reader(io.StringIO(event['body'])):
        os.system('ls ' + row[0])  # finds command
    for row in csv.DictReader(event['body'].splitlines()):
        os.system('ls ' + row['folder'])  # finds command
        os.system('sleep ' + str(int(row['seconds'])))


def written(event, context):
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(['id', event['name']])
    os.system('echo ' + out.getvalue())  # finds command


def own(event, context):
    for row in csv.reader(['a,b', 'c,d']):
        os.system('ls ' + row[0])
