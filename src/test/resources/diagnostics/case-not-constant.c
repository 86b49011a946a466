int f(int a, int b, char *s)
{
	switch (a) {
	case b: return 1;
	case "x": return 2;
	case 1.5: return 3;
	}
	switch (s) { case 1: return 3; }
	switch (1.0) { }
	return 0;
}
