int f(char *s)
{
	char c = "a";
	char *p = 'a';
	if (s == 'x') c = 1;
	if (c == "x") c = 2;
	s = "a" + "b";
	s = s + " more";
	c = s;
	s[0] = "x";
	char big = 'abcde';
	char esc = '\q';
	char *t = "\q \xzz \400";
	switch (s[0]) { case "a": break; }
	return *s == '' ? p : t;
}
