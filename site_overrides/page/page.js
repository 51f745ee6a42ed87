// What every page can do beyond being read: its menu by keyboard, its colours, its search.

import "./colours.js";
import "./menu.js";
import "./search.js";
