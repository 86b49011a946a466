int f(int a)
{
	if (a) goto out;
	a = 2;
	switch (a) { case 3: }
out:
}
