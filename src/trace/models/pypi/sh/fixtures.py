import git
import pexpect
import sh
from git import Repo


def commands(event, context):
    sh.bash('-c', 'ls ' + event['folder'])  # finds command
    sh.bash('-c', 'ls /tmp')
    pexpect.run('ls ' + event['folder'])  # finds command
    sh.Command(event['program'])  # finds command


def repositories(event, context):
    Repo.clone_from(event['url'], '/tmp/clone')  # finds argument
    git.Repo.clone_from('https://example.com/' + event['name'], '/tmp/clone')
    Repo.clone_from('https://example.com/a', to_path='/tmp/' + event['name'])  # finds path
