// The one entry, served with its modules in one piece (web.Assets). Each module listens on the document, so that what htmx brings in later is bound too.
