#define N = 5
int f(void)
{
	int a[N];
	int b = N;
	return a[0] + b;
}
