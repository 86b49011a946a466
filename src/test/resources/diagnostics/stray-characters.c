int f(int a)
{
	a = a @ 2;
	a = a # 2;
	a = a $ 2;
	a = a \ 2;
	a = a ` 2;
	return a;
}
