enum e { A, B, C };
int g(int);
int f(enum e v, int n)
{
	switch (v) { case A: return 1; case B: return 2; }
	switch (v) { case A: break; case 7: break; default: break; }
	switch (n) { int x = 1; case 1: g(x); }
	switch (n) { g(1); case 1: g(2); case 2: g(3); default: g(4); }
	switch (n == 1) { case 2: g(5); }
	switch (n) { default: ; }
	switch (n) case 1: g(6);
	return 0;
}
