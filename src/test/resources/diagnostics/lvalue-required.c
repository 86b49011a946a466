int g(void);
int f(int a, int b)
{
	1 = a; a + b = 1; g() = 2; (a ? a : b) = 1; a++ = 1; ++a = 1; (int)a = 1; "x" = 0; &a = 0; ++1; g()++; &1; &g(); &(a + b); -a = 1;
	int arr[3], brr[3];
	arr = brr; arr++; arr += 1;
	return 0;
}
