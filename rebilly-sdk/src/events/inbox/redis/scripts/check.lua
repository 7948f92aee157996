-- Returns 1 if the indexes need work, otherwise 0.
return call('EXISTS', root .. 'w', root .. 'counts')
