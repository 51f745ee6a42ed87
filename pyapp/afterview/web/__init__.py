"""The tracker's pages: Flask, forms and templates. Values in, HTML out; knows nothing of the browser."""

from afterview.web.app import create_app, reopen
from afterview.web.call import Call, Device, Write
from afterview.web.notebook import Notebook

__all__ = ["Call", "Device", "Notebook", "Write", "create_app", "reopen"]
