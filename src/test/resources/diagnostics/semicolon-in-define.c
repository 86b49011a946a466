#define N 5;
int f(int x)
{
	if (x == N)
		return N;
	else
		return x * N + 1;
}
