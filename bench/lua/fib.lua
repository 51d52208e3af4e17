-- The benchmark program fib for LuaJIT; the argument says how many times.
local function fib(n)
  if n < 2 then return n end
  return fib(n - 1) + fib(n - 2)
end
local result = 0
for _ = 1, tonumber(arg[1] or 1) do result = fib(32) end
print('fib ' .. result)
