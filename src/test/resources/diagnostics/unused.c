static int unused_static; static int used_static; static const int unused_const = 1;
static void unused_function(void) { }
static void declared_only(void);
static int helper(void) { return used_static; }
int f(int param)
{
	int a, b = 1, c; int arr[3]; static int s; struct { int x; } st; char *p = "x";
	c = 1;
	{ int inner; }
	for (int i = 0; ; ) break;
	for (int j = 0, k = 1; j < 1; j++) ;
	return helper();
label:
	return 0;
}
