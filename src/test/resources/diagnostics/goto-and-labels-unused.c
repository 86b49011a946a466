int f(int a)
{
	int i;
	if (a)
		goto end;
	for (i = 0; i < a; i++) {
		if (i == 3)
			goto end
	}
err:
	a = 3;
end
	return a;
}
