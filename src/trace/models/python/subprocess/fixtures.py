import shlex
import subprocess
from subprocess import PIPE, Popen, check_output


def shell(event, context):
    subprocess.run('convert ' + event['file'], shell=True)  # finds command
    subprocess.call(f"ping {event['host']}", shell=True)  # finds command
    subprocess.run(args='tar xf %s' % event['name'], shell=True)  # finds command
    subprocess.run('ls -l /tmp', shell=True)
    subprocess.run('convert ' + shlex.quote(event['file']), shell=True)
    subprocess.check_call('sleep {}'.format(int(event['seconds'])), shell=True)


def lists(event, context):
    subprocess.run(['git', 'clone', event['repository'], '/tmp/clone'])  # finds argument
    subprocess.run(['git', 'clone', '--', event['repository'], '/tmp/clone'])
    subprocess.run(['gzip', '-k', f"/tmp/{event['name']}"], check=True)
    subprocess.run([event['program'], '-v'])  # finds command
    check_output(['bash', '-c', 'ls ' + event['folder']])  # finds command


def listed_shell(event, context):
    subprocess.run(['tar xf ' + event['name']], shell=True)  # finds command
    command = ['ffmpeg', '-i', '/tmp/in.mp4']
    command.append('/tmp/' + event['name'] + '.mp3')
    subprocess.run(command, stdout=subprocess.PIPE, check=True)


def processes(event, context):
    process = Popen('cat ' + event['name'], shell=True, stdout=PIPE)  # finds command
    output, errors = process.communicate()
    with Popen(['cat', '/tmp/fixed'], stdout=PIPE) as other:
        print(len(other.stdout.read()))
    return subprocess.getoutput('file ' + event['name'])  # finds command
