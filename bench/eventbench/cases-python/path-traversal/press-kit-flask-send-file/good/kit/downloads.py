from flask import Blueprint, send_file, send_from_directory

downloads = Blueprint('downloads', __name__)


@downloads.route('/kit/<path:name>')
def download(name):
    return send_from_directory('/opt/kit/', name)
