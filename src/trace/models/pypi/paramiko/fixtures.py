import os
import paramiko
from fabric import Connection


def commands(event, context):
    client = paramiko.SSHClient()
    client.connect('host.example.com', username='shop')
    stdin, stdout, stderr = client.exec_command('ls ' + event['folder'])  # finds command
    client.exec_command('uptime')
    print(len(stdout.read()))
    client.open_sftp().get('/data/' + event['name'], '/tmp/in')  # finds path
    client.open_sftp().get('/data/all', '/tmp/in')
    Connection('host.example.com').run('ls ' + event['folder'])  # finds command


def hosts(event, context):
    client = paramiko.SSHClient()
    client.connect(hostname=event['host'])  # finds url
