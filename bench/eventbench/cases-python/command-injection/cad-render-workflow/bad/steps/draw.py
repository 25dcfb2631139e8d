import subprocess


def handler(event, context):
    subprocess.check_output('povray +I/opt/base.pov +O/tmp/base.png Declare=material=' + event['material'], shell=True)  # finds command-injection
