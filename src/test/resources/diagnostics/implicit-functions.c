int compute(int a);
int f(int a)
{
	int b = comput(a);
	b += Compute(a);
	do_something(b);
	do_something(b, 1);
	return other();
}
