int f(int a)
{
	if a == 1:
		return 1
	elif a == 2:
		return 2
	else:
		return a ** 2 and not a
}
